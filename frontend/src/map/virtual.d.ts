declare module 'virtual:outline-map' {
  import type { Topology } from 'topojson-specification';
  const topology: Topology;
  export default topology;
}

declare module 'virtual:municipality-map' {
  import type { Topology } from 'topojson-specification';
  const topology: Topology;
  export default topology;
}
