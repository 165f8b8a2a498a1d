/** A browser with one window on a phone-sized page; the same few things can be done in each engine. */
export interface Driver {
  /** Opens an address and waits until its page is loaded. */
  open(url: string): Promise<void>;
  /** Value of a JavaScript expression on the page; a promise is awaited. The engine may be of 2018: no newer syntax. */
  evaluate(expression: string): Promise<unknown>;
  /** Presses a point of the window, in CSS pixels: by touch where the engine has it, else by mouse. */
  click(x: number, y: number): Promise<void>;
  /** Types into the element in focus. */
  type(text: string): Promise<void>;
  /** Size of the window's content in CSS pixels. */
  setSize(width: number, height: number): Promise<void>;
  /** PNG of what the window shows. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** An engine under test. */
export interface Engine {
  readonly name: string;
  /** @throws Error with what to install when the browser cannot be had. */
  start(): Promise<Driver>;
}
