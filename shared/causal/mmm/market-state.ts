/**
 * How the coefficients of markets are laid out for the search and for the chains; plain JSON.
 *
 * A market's coordinate is c-centred (`market-factor.ts`): with c = 0 steps are standard normal whatever the spread, with c = 1 they are
 * the cube roots of the market's own effects. What the data say little about moves freely in the first, what they pin down in the second
 * (Betancourt and Girolami 2015, Hamiltonian Monte Carlo for hierarchical models).
 */
export type MarketState = {
	/** Searches done so far; the last one gives the bell curve. */
	round: number;
	/** Spread of each channel the search holds: at its joint mode a hierarchy collapses. */
	spreads: number[];
	/** Standard deviation of the logarithm of each spread, as far as markets tell it. */
	spreadSds: number[];
	/** How far the logarithm of each spread moved in the last round, and by how much of what that round told. */
	moved: number[];
	paces: number[];
	/** c, market by market, channels side by side. */
	centring: number[];
};
