import { createContext } from "react";

/** IANA name of the zone instants are shown in: the workspace's. */
export const TimeZoneContext = createContext<string>("UTC");
