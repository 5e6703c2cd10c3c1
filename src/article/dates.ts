/** Today as `YYYY-MM-DD`, in universal time: review dates are days, not moments. */
export const isoToday = (): string => new Date().toISOString().slice(0, 10);

/** Whether `date` has passed on the day `today`. Both `YYYY-MM-DD`. */
export const isPast = (date: string, today: string): boolean => date < today;
