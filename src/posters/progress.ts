/** Counts posters on a long build. */
export interface Progress {
  /** Adds to the number of posters that will be requested: the total. */
  readonly expect: (count: number) => void;
  readonly begin: () => void;
  readonly end: () => void;
}

const interval = 5000;

/** Prints `海报 120/2000` every five seconds while posters are rendered. */
export function progress(print: (line: string) => void): Progress {
  let [expected, begun, ended] = [0, 0, 0];
  let timer: NodeJS.Timeout | undefined;
  const tell = () => print(`海报 ${ended}/${Math.max(expected, begun)}`);
  return {
    expect: (count) => {
      expected += count;
    },
    begin: () => {
      begun += 1;
      timer ??= setInterval(tell, interval).unref();
    },
    end: () => {
      ended += 1;
      if (ended < Math.max(expected, begun)) return;
      clearInterval(timer);
      timer = undefined;
      expected = begun = ended = 0;
    },
  };
}
