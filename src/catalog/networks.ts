import { BlockList, isIP } from 'node:net'

/** Whether the text is a block of addresses, `10.1.0.0/16` or `fd00::/8`. */
export function isCidr(text: string): boolean {
  const [address = '', bits = '', ...more] = text.split('/')
  return isIP(address) !== 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= widthOf(address) && more.length === 0
}

/** Whether the block lies in one of the others as a whole; all are of those above. */
export function liesWithin(block: string, blocks: readonly string[]): boolean {
  const [address = '', bits] = block.split('/')
  return blocks.some((other) => {
    const [base = '', otherBits] = other.split('/')
    // A BlockList compares across the two families, in which the same bits mean something else.
    if (isIP(base) !== isIP(address) || Number(bits) < Number(otherBits)) return false
    return holds(blockList([other]), address)
  })
}

/** A BlockList also holds the IPv4-mapped IPv6 spelling of an IPv4 address. */
export function blockList(blocks: readonly string[]): BlockList {
  const list = new BlockList()
  for (const block of blocks) {
    const [address = '', bits] = block.split('/')
    list.addSubnet(address, Number(bits), familyOf(address))
  }
  return list
}

export function holds(list: BlockList, address: string): boolean {
  return list.check(address, familyOf(address))
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4'
}

function widthOf(address: string): number {
  return isIP(address) === 4 ? 32 : 128
}
