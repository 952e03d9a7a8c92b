#!/usr/bin/env python3
"""Writes the demonstration data of both tenants as CSV files.

Units are real; so are the bodies that the two plans name. Facilities, providers, people, villages and births are invented and
say so. Every choice follows from a number, so that a second run writes the same files:

    runner/demo/generate.py <units.csv of the directory service> runner/src/main/resources/demo
"""

import csv
import sys
import unicodedata
from pathlib import Path

MARK = "(trình diễn)"
FAMILY = "Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Nông Hà Giáp Thân Đàm Bế Hứa La Chu".split()
MIDDLE = "Thị Văn Thu Minh Ngọc Đức Thanh Hồng Quang Xuân Kim Hữu Bích Công Hải Mai".split()
GIVEN = ("Lan Hương Hà Dũng Tuấn Phương Nga Hùng Bình Yến Linh Sơn Tâm Hiền Long Thủy Cường Nhung Quân Oanh Thắng Loan "
         "Khánh Vân Giang Trang Hòa Đạt Lý Mến Phúc Quyên").split()
TITLES = ["doctor", "assistant_doctor", "midwife", "nurse", "medical_technician", "doctor", "midwife", "traditional_physician"]

PRIVATE = [
    ("specialist_clinic", "Phòng khám chuyên khoa Phụ sản", ["ultrasound", "obstetric_care", "gynaecology"]),
    ("polyclinic", "Phòng khám đa khoa", ["ultrasound", "laboratory_test", "obstetric_care"]),
    ("imaging_centre", "Cơ sở chẩn đoán hình ảnh", ["ultrasound"]),
    ("traditional_diagnosis_room", "Phòng chẩn trị y học cổ truyền", ["traditional_medicine", "pulse_diagnosis"]),
    ("laboratory", "Cơ sở xét nghiệm", ["laboratory_test", "prenatal_screening"]),
    ("midwifery_service", "Cơ sở dịch vụ hộ sinh", ["obstetric_care", "family_planning"]),
]

SEED_DEPARTMENTS = [
    ("so-gddt", "Sở Giáo dục và Đào tạo", "department", "education"),
    ("so-vhttdl", "Sở Văn hóa, Thể thao và Du lịch", "department", "culture"),
    ("so-ldtbxh", "Sở Lao động, Thương binh và Xã hội", "department", "labour"),
    ("so-tttt", "Sở Thông tin và Truyền thông", "department", "information"),
]

PROVINCES = {
    "bac-giang": {
        "code": "24", "prefix": "bg", "name": "Bắc Giang", "today": "2024-10-01", "village": "Thôn", "ward_village": "Tổ dân phố",
        "facilities": 150, "providers": 857,
        "full_district": "213", "commune_accounts": {"215": 1, "217": 2, "219": 2, "222": 2},
        "district_body": "health_centre",
        "births": [("2022", "2022-01-01", "2022-12-31", "official"), ("2023", "2023-01-01", "2023-12-31", "official"),
                   ("2024", "2024-01-01", "2024-09-30", "provisional")],
        "births_per_commune": 118, "boys_per_thousand": 531,
        "units": [
            ("so-y-te", "Sở Y tế tỉnh Bắc Giang", "department_of_health", "", "ubnd"),
            ("chi-cuc", "Chi cục Dân số - KHHGĐ tỉnh Bắc Giang", "population_branch", "", "so-y-te"),
            ("thanh-tra-so", "Thanh tra Sở Y tế", "department_inspectorate", "", "so-y-te"),
            ("phong-nvy", "Phòng Nghiệp vụ Y", "medical_affairs_office", "", "so-y-te"),
            ("phong-khtc", "Phòng Kế hoạch - Tài chính", "planning_finance_office", "", "so-y-te"),
            ("cdc", "Trung tâm Kiểm soát bệnh tật tỉnh Bắc Giang", "cdc", "", "so-y-te"),
            ("bv-san-nhi", "Bệnh viện Sản Nhi tỉnh Bắc Giang", "hospital", "obstetrics_paediatrics", "so-y-te"),
            ("bv-da-khoa", "Bệnh viện Đa khoa tỉnh Bắc Giang", "hospital", "provincial_general", "so-y-te"),
            *[(key, name + " tỉnh Bắc Giang", kind, detail, "ubnd") for key, name, kind, detail in SEED_DEPARTMENTS],
            ("ban-tuyen-giao", "Ban Tuyên giáo Tỉnh ủy Bắc Giang", "party_propaganda_board", "", ""),
            ("dang-uy", "Đảng ủy Các cơ quan tỉnh Bắc Giang", "party_committee", "", ""),
            ("mttq", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Bắc Giang", "fatherland_front", "", ""),
            ("lien-doan-lao-dong", "Liên đoàn Lao động tỉnh Bắc Giang", "trade_union", "", ""),
            ("hoi-nong-dan", "Hội Nông dân tỉnh Bắc Giang", "farmers_association", "", ""),
            ("hoi-lhpn", "Hội Liên hiệp Phụ nữ tỉnh Bắc Giang", "womens_union", "", ""),
            ("tinh-doan", "Tỉnh đoàn thanh niên Bắc Giang", "youth_union", "", ""),
            ("hoi-thay-thuoc-tre", "Hội Thầy thuốc trẻ tỉnh Bắc Giang", "professional_association", "", ""),
            ("hoi-dong-y", "Hội Đông y tỉnh Bắc Giang", "professional_association", "", ""),
            ("bao", "Báo Bắc Giang", "media_outlet", "", ""),
            ("dai-ptth", "Đài Phát thanh và Truyền hình tỉnh Bắc Giang", "media_outlet", "", ""),
        ],
        "hospitals": ["bv-san-nhi", "bv-da-khoa"],
    },
    "cao-bang": {
        "code": "04", "prefix": "cb", "name": "Cao Bằng", "today": "2025-05-01", "village": "Xóm", "ward_village": "Tổ dân phố",
        "facilities": 60, "providers": 300,
        "full_district": "040", "commune_accounts": {"045": 2, "051": 2},
        "district_body": "peoples_committee",
        "births": [("2022", "2022-01-01", "2022-12-31", "official"), ("2023", "2023-01-01", "2023-12-31", "official"),
                   ("2024", "2024-01-01", "2024-12-31", "official")],
        "births_per_commune": 46, "boys_per_thousand": 525,
        "units": [
            ("so-y-te", "Sở Y tế tỉnh Cao Bằng", "department_of_health", "", "ubnd"),
            ("chi-cuc", "Chi cục Dân số - KHHGĐ tỉnh Cao Bằng", "population_branch", "", "so-y-te"),
            ("ban-chi-dao", "Ban Chỉ đạo công tác Dân số - KHHGĐ tỉnh Cao Bằng", "steering_committee", "", "ubnd"),
            ("cdc", "Trung tâm Kiểm soát bệnh tật tỉnh Cao Bằng", "cdc", "", "so-y-te"),
            ("bv-da-khoa", "Bệnh viện Đa khoa tỉnh Cao Bằng", "hospital", "provincial_general", "so-y-te"),
            ("so-tai-chinh", "Sở Tài chính tỉnh Cao Bằng", "department", "finance", "ubnd"),
            ("so-gddt", "Sở Giáo dục và Đào tạo tỉnh Cao Bằng", "department", "education", "ubnd"),
            ("ban-tuyen-giao", "Ban Tuyên giáo Tỉnh ủy Cao Bằng", "party_propaganda_board", "", ""),
            ("mttq", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Cao Bằng", "fatherland_front", "", ""),
            ("hoi-lhpn", "Hội Liên hiệp Phụ nữ tỉnh Cao Bằng", "womens_union", "", ""),
            ("bao", "Báo Cao Bằng", "media_outlet", "", ""),
            ("dai-ptth", "Đài Phát thanh - Truyền hình tỉnh Cao Bằng", "media_outlet", "", ""),
            ("truong-chinh-tri", "Trường Chính trị Hoàng Đình Giông", "school", "political_school", ""),
        ],
        "hospitals": ["bv-da-khoa"],
    },
}


def plain(name):
    """The name as it stands in an account: lower case, no accents, no spaces."""
    bare = unicodedata.normalize("NFD", name.replace("Đ", "D").replace("đ", "d"))
    return "".join(c for c in bare if c.isascii() and c.isalnum()).lower()


def mixed(*numbers):
    """A fixed number that looks arbitrary, so that neighbours differ."""
    value = 0x9E3779B97F4A7C15
    for number in numbers:
        value = ((value ^ number) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
        value ^= value >> 29
    return value


def person_name(*numbers):
    seed = mixed(*numbers)
    return " ".join((FAMILY[seed % len(FAMILY)], MIDDLE[seed // 97 % len(MIDDLE)], GIVEN[seed // 7919 % len(GIVEN)]))


class Province:
    def __init__(self, slug, facts, units):
        self.slug, self.facts = slug, facts
        in_force = [u for u in units if u["valid_from"] <= facts["today"] and (not u["valid_to"] or facts["today"] < u["valid_to"])]
        self.province = next(u for u in in_force if u["level"] == "province" and u["code"] == facts["code"])
        self.districts = [u for u in in_force if u["level"] == "district" and u["parent_code"] == facts["code"]]
        codes = {d["code"] for d in self.districts}
        self.communes = [u for u in in_force if u["level"] == "commune" and u["parent_code"] in codes]
        self.number = int(facts["code"])

    def path(self, unit):
        if unit["level"] == "province":
            return unit["code"] + "/"
        if unit["level"] == "district":
            return f"{self.facts['code']}/{unit['code']}/"
        return f"{self.facts['code']}/{unit['parent_code']}/{unit['code']}/"

    def place(self, unit):
        return [f"{unit['code']}@{unit['valid_from']}", self.path(unit)]

    @staticmethod
    def full_name(unit):
        kind = unit["type_vi"]
        return f"{kind[0].lower()}{kind[1:]} {unit['name_vi']}"

    def of_district(self, code):
        return [c for c in self.communes if c["parent_code"] == code]

    def organisations(self):
        start = "2020-01-01"
        yield ["ubnd", f"Ủy ban nhân dân {self.full_name(self.province)}", "peoples_committee", *self.place(self.province), "line", "", "", start]
        line = {"department_of_health", "population_branch", "department_inspectorate", "medical_affairs_office", "planning_finance_office"}
        for key, name, kind, detail, parent in self.facts["units"]:
            yield [key, name, kind, *self.place(self.province), "line" if kind in line else "own", detail, parent, start]
        for d in self.districts:
            name, begin = self.full_name(d), max(start, d["valid_from"])
            yield [f"ubnd-{d['code']}", f"Ủy ban nhân dân {name}", "peoples_committee", *self.place(d), "line", "", "ubnd", begin]
            yield [f"ttyt-{d['code']}", f"Trung tâm Y tế {name}", "health_centre", *self.place(d), "line", "", "so-y-te", begin]
            yield [f"pyt-{d['code']}", f"Phòng Y tế {name}", "district_health_office", *self.place(d), "line", "", f"ubnd-{d['code']}", begin]
        for c in self.communes:
            name, begin = self.full_name(c), max(start, c["valid_from"])
            district = c["parent_code"]
            yield [f"ubnd-{c['code']}", f"Ủy ban nhân dân {name}", "peoples_committee", *self.place(c), "line", "", f"ubnd-{district}", begin]
            yield [f"tyt-{c['code']}", f"Trạm Y tế {name}", "commune_health_station", *self.place(c), "line", "", f"ttyt-{district}", begin]

    def villages(self):
        for c in self.communes:
            rich = c["parent_code"] == self.facts["full_district"]
            rural = c["type_vi"] == "Xã"
            kind = ("xom" if self.slug == "cao-bang" else "thon") if rural else "to_dan_pho"
            word = self.facts["village"] if rural else self.facts["ward_village"]
            for n in range(1, (6 if rich else 2) + 1):
                households = 60 + mixed(int(c["code"]), n) % 140
                yield [f"{c['code']}-{n}", f"{word} {n} {MARK}", kind, *self.place(c), households, max("2020-01-01", c["valid_from"])]

    def facilities(self):
        rows = []
        for n, key in enumerate(self.facts["hospitals"]):
            name = next(name for other, name, *_ in self.facts["units"] if other == key)
            seat = self.of_district(self.facts["full_district"])[n]
            rows.append([f"cs-{key}", name, "specialist_hospital" if "san" in key else "general_hospital", "public", key,
                         ["ultrasound", "laboratory_test", "prenatal_diagnosis", "abortion", "obstetric_care"], seat])
        cdc = self.of_district(self.facts["full_district"])[2]
        rows.append(["cs-cdc", f"Phòng khám Trung tâm Kiểm soát bệnh tật {MARK}", "polyclinic", "public", "cdc", ["ultrasound", "laboratory_test"], cdc])
        for d in self.districts:
            rows.append([f"cs-ttyt-{d['code']}", f"Trung tâm Y tế {self.full_name(d)}", "health_centre", "public", f"ttyt-{d['code']}",
                         ["ultrasound", "laboratory_test", "obstetric_care", "abortion"], self.of_district(d["code"])[0]])
        places = self.of_district(self.facts["full_district"]) * 2 + [
            c for n in range(40) for d in self.districts for c in self.of_district(d["code"])[n:n + 1]]
        for n, commune in enumerate(places):
            if len(rows) == self.facts["facilities"]:
                break
            kind, words, services = PRIVATE[n % len(PRIVATE)]
            rows.append([f"cs-{n + 1:03}", f"{words} {GIVEN[mixed(self.number, n) % len(GIVEN)]} {n + 1:03} {MARK}", kind, "private", "",
                         services, commune])
        for n, (key, name, kind, ownership, owner, services, commune) in enumerate(rows):
            head = "Giám đốc" if ownership == "public" else "Người phụ trách chuyên môn"
            yield [key, name, kind, ownership, owner, ";".join(services), *self.place(commune),
                   f"Số {1 + mixed(n) % 200}, {self.full_name(commune)}", f"TD-{n + 1:05}/{self.facts['prefix'].upper()}-GPHĐ", head,
                   max("2020-03-01", commune["valid_from"])]

    def providers(self):
        facilities = list(self.facilities())
        weights = [26 if row[0].startswith("cs-bv") else 14 if row[3] == "public" else 4 for row in facilities]
        crowded = next(n for n, row in enumerate(facilities) if row[3] == "private")
        weights[crowded] = 40
        count = 0
        turn = 0
        while count < self.facts["providers"]:
            for n, row in enumerate(facilities):
                if (turn < weights[n] or turn >= max(weights)) and count < self.facts["providers"]:
                    count += 1
                    services = [s for s in row[5].split(";") if s not in ("gynaecology", "family_planning")]
                    own = services[turn % len(services)]
                    title = "traditional_physician" if own in ("traditional_medicine", "pulse_diagnosis") else TITLES[turn % 6]
                    yield [f"ncc-{count:04}", f"{person_name(self.number, count, 7)} {count:04} {MARK}", title,
                           f"TD-{count:06}/{self.facts['prefix'].upper()}-CCHN", row[0], own, max("2020-06-01", row[-1])]
            turn += 1

    def people(self):
        p, start = self.facts["prefix"], "2024-01-01"
        seen = [0]

        def row(user, organisation, unit, roles, duty):
            seen[0] += 1
            return [f"{p}.{user}", f"{person_name(self.number, seen[0], 11)} - trình diễn", organisation, *self.place(unit), roles, duty, max(start, unit["valid_from"])]

        top = self.province
        yield row("quantri", "so-y-te", top, "tenant_admin", "Quản trị của tỉnh")
        yield row("kiemsoat", "so-y-te", top, "auditor", "Kiểm soát nhật ký")
        yield row("baovedulieu", "so-y-te", top, "dpo", "Phụ trách bảo vệ dữ liệu")
        yield row("so.lanhdao", "so-y-te", top, "leader", "Lãnh đạo Sở Y tế")
        yield row("so.vanthu", "so-y-te", top, "clerk", "Văn thư Sở Y tế")
        yield row("so.taichinh", "phong-khtc" if self.slug == "bac-giang" else "so-y-te", top, "finance_officer", "Cán bộ tài chính")
        yield row("chicuc.truong", "chi-cuc", top, "branch_head", "Lãnh đạo Chi cục")
        yield row("chicuc.chuyenvien", "chi-cuc", top, "population_officer", "Chuyên viên Chi cục")
        yield row("chicuc.tonghop", "chi-cuc", top, "report_consolidator", "Cán bộ tổng hợp báo cáo")
        yield row("mttq.giamsat", "mttq", top, "external_supervisor", "Giám sát, chỉ xem tổng số")
        yield row("phunu.phoihop", "hoi-lhpn", top, "partner", "Cơ quan phối hợp")
        for key in [*self.facts["hospitals"], "cdc"]:
            user = key.replace("-", "")
            yield row(f"{user}.nhaplieu", key, top, "data_entry", "Cán bộ nhập liệu")
            yield row(f"{user}.thutruong", key, top, "unit_head;leader", "Thủ trưởng đơn vị")
        for d in self.districts:
            body = f"ttyt-{d['code']}" if self.facts["district_body"] == "health_centre" else f"ubnd-{d['code']}"
            name = plain(d["name_vi"])
            yield row(f"huyen.{name}.canbo", body, d, "population_officer", "Cán bộ dân số cấp huyện")
            yield row(f"huyen.{name}.tonghop", body, d, "report_consolidator", "Cán bộ tổng hợp cấp huyện")
            yield row(f"huyen.{name}.lanhdao", body, d, "leader;unit_head", "Lãnh đạo cấp huyện")
        chosen = self.of_district(self.facts["full_district"])
        for district, number in self.facts["commune_accounts"].items():
            chosen = chosen + self.of_district(district)[:number]
        users = set()
        for c in chosen:
            name = plain(c["name_vi"])
            if name in users:
                name = f"{name}.{plain(next(d for d in self.districts if d['code'] == c['parent_code'])['name_vi'])}"
            users.add(name)
            yield row(f"xa.{name}", f"ubnd-{c['code']}", c, "data_entry", "Cán bộ xã")
            yield row(f"xa.{name}.lanhdao", f"ubnd-{c['code']}", c, "leader;unit_head", "Lãnh đạo xã")
        first, second = chosen[0], chosen[1]
        both = row("kiemnhiem", f"ubnd-{first['code']}", first, "data_entry", "Kiêm nhiệm hai xã")
        yield both
        yield [*both[:2], f"ubnd-{second['code']}", *self.place(second), *both[5:]]

    def births(self):
        for label, begin, end, status in self.facts["births"]:
            for c in self.communes:
                size = mixed(int(c["code"]), int(label)) % 41 - 20
                months = 9 if end.endswith("09-30") else 12
                total = max(8, (self.facts["births_per_commune"] + size) * months // 12)
                boys = round(total * self.facts["boys_per_thousand"] / 1000 + (mixed(int(c["code"]), int(label), 5) % 7 - 3) * 0.6)
                yield [c["code"], begin, end, boys, total - boys, "dst", status, 1]


def write(folder, name, header, rows):
    with open(folder / name, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def main(units_file, target):
    with open(units_file, encoding="utf-8") as file:
        units = list(csv.DictReader(file))
    for slug, facts in PROVINCES.items():
        province = Province(slug, facts, units)
        folder = Path(target) / slug
        folder.mkdir(parents=True, exist_ok=True)
        place = ["unit", "path"]
        # The birth file is in the form that the reporting service imports; its mark is its name.
        write(folder, "tenant.csv", ["slug", "name", "province", "today"], [[slug, facts["name"], facts["code"], facts["today"]]])
        write(folder, "organisations.csv", ["key", "name", "kind", *place, "reach", "detail", "parent", "from"], province.organisations())
        write(folder, "villages.csv", ["key", "name", "kind", *place, "households", "from"], province.villages())
        write(folder, "facilities.csv", ["key", "name", "kind", "ownership", "owner", "services", *place, "address", "licence", "head", "from"],
              province.facilities())
        write(folder, "providers.csv", ["key", "name", "title", "licence", "workplace", "service", "from"], province.providers())
        write(folder, "people.csv", ["username", "name", "organisation", *place, "roles", "duty", "from"], province.people())
        write(folder, "so-sinh-trinh-dien.csv", ["commune", "from", "to", "boys", "girls", "source", "status", "revision"], province.births())


if __name__ == "__main__":
    main(*sys.argv[1:])
