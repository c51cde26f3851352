import "./editor.css";
import { Lotse } from "./lotse.tsx";
import { lotseIcon } from "./lotse-icon.tsx";
import { findSlots } from "./wp/find-slots.ts";
import { wp } from "./wp/wp.ts";

const slots = findSlots();
if (slots !== null)
	wp.plugins.registerPlugin("lotse", {
		icon: lotseIcon,
		render: () => <Lotse slots={slots} />,
	});
