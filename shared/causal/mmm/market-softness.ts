/** Softness of the edge at an effect of zero of a single market, over the root of the common effect. */
export const MARKET_SOFTNESS = 0.15;
