/** A pilot's flag, white and red: WordPress colours icons itself, so it is drawn with `currentColor`. */
export const lotseIcon = (
	<svg
		viewBox="0 0 24 24"
		width="24"
		height="24"
		aria-hidden="true"
		focusable="false"
	>
		<path
			fill="none"
			stroke="currentColor"
			strokeWidth="1.5"
			d="M5 21V4h14v10H5"
		/>
		<path fill="currentColor" d="M12 4h7v10h-7z" />
	</svg>
);
