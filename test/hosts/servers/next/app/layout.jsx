import Link from 'next/link';
import { Elements } from './elements/elements.jsx';

export const metadata = { title: 'Next', icons: 'data:,' };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>
        <nav>
          <Link href="/">Skin</Link> <Link href="/causes">Causes</Link> <Link href="/both">Both</Link>
        </nav>
        <main>{children}</main>
        <Elements />
      </body>
    </html>
  );
}
