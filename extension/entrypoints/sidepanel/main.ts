import { showPanel } from "../../features/panel/show-panel.tsx";

const place = document.querySelector<HTMLElement>("#panel");
if (place) showPanel(place);
