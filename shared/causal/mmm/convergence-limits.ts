/** What chains must keep to for their draws to be believed: Vehtari et al. (2021), section 4, and one trajectory in a hundred. */
export const CONVERGENCE_LIMITS = { rhat: 1.01, divergentShare: 0.01 };
