/** The strictest policy that a hospital may have (DESIGN §3.3). */
export const strictPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'";
