/** @throws TypeError when the request fails or the response is not ok. */
export async function loadJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new TypeError(`${address} answers ${response.status}`);
  return (await response.json()) as T;
}
