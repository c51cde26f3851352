/** Version of the Admin API every document here is checked against. Supported until October 2027. */
export const apiVersion = "2026-10";
