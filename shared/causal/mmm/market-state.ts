/**
 * How the coefficients of markets are laid out for the search and for the chains; plain JSON.
 *
 * log beta_g = log beta + spread^(1 - c_g) (b_g - c_g e) with b_g ~ Normal(c_g e, spread^c_g), e the logarithm of the channel's common
 * effect at its typical level. With c = 0 the steps are standard normal whatever the
 * spread (not centred), with c = 1 they are the logarithms of the market's own effects (centred). What the data say little about moves freely in the
 * first, what they pin down in the second (Betancourt and Girolami 2015, Hamiltonian Monte Carlo for hierarchical models).
 */
export type MarketState = {
	/** Searches done so far; the last one gives the bell curve. */
	round: number;
	/** Spread of each channel the search holds: at its joint mode a hierarchy collapses. */
	spreads: number[];
	/** Standard deviation of the logarithm of each spread, as far as markets tell it. */
	spreadSds: number[];
	/** c, market by market, channels side by side. */
	centring: number[];
};
