/**
 * Makes an input "controlled", as component frameworks do: the page's state decides what stands in it. The instance's
 * own `value` is shadowed by a tracker, so that an assignment without an `input` event is seen as "nothing changed",
 * and the next render puts the old text back.
 */
export function controlInput(input, initial, changed) {
	const native = Object.getOwnPropertyDescriptor(
		HTMLInputElement.prototype,
		"value",
	);
	let state = initial;
	let tracked = initial;
	native.set.call(input, initial);
	Object.defineProperty(input, "value", {
		configurable: true,
		get() {
			return native.get.call(this);
		},
		set(value) {
			tracked = String(value);
			native.set.call(this, value);
		},
	});
	input.addEventListener("input", () => {
		const now = native.get.call(input);
		if (now !== tracked) {
			tracked = now;
			state = now;
			changed(state);
		}
		render();
	});
	input.addEventListener("blur", render);
	function render() {
		if (native.get.call(input) !== state) native.set.call(input, state);
		tracked = state;
	}
}
