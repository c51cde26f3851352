/** Whether a plan holds money to share out: at least a hundredth of its unit a day in all. */
export function hasPlan(arms: readonly { planned: number }[]): boolean {
	return arms.reduce((sum, { planned }) => sum + planned, 0) >= 0.01;
}
