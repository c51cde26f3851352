/**
 * React as WordPress brings it (18), under the names our parts import. The build puts this in place of `react`, so that the plugin
 * carries no React of its own; `use` of React 19 is `useContext`, the only way our parts use it.
 */
const element = globalThis.wp.element;

export const {
	createContext,
	createElement,
	Fragment,
	useCallback,
	useContext,
	useEffect,
	useId,
	useLayoutEffect,
	useMemo,
	useRef,
	useState,
} = element;
export const use = element.useContext;
