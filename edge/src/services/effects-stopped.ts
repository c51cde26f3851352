/** Thrown where something would leave a workspace whose brake is on; `serve` answers it with the problem `stopped`. */
export class EffectsStopped extends Error {
	constructor() {
		super("the brake of this workspace is on: nothing leaves");
		this.name = "EffectsStopped";
	}
}
