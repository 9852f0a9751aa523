const TERRITORIES = /^(Tỉnh|Thành phố|Huyện|Thị trấn|Phường|Xã|Thôn|Tiểu khu|Tổ dân phố|Khu phố|Ấp|Cơ quan) /

/** A place's name within a longer one: `Xã Tượng Văn` → `xã Tượng Văn`, `Bưu điện` stays. */
export function insideName(place: string): string {
  return TERRITORIES.test(place) ? place.charAt(0).toLowerCase() + place.slice(1) : place
}
