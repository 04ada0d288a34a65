/** Shapes that double a part of a neighbour, by the publisher's key. */
export const slivers: Readonly<Record<string, string>> = {
  '9891525B50399930684689': 'is a doubled sliver of Zhualynskiy (9891525B13705604007606)',
};
