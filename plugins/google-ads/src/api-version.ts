/** Four major versions come a year and each lives about one: this is the only place that names one. */
export const apiVersion = "v26";
