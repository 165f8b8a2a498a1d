/** Texts of the buttons that pack posters on the device. */
export const packingText = (done: number, all: number): string => `正在打包：${done}/${all}`;

export const packedText = (all: number): string => `${all} 张，打包好了`;

export const packFailedText = (missing: number): string => `有 ${missing} 张没有取到，没有打包。连上网，再点一次。`;
