import { Helio } from '../elements/helio.jsx';

export default function Page() {
  return <Helio name="causes" level="easy" />;
}
