// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/Staff.h"

#include "app/demo/Clinic.h"
#include "app/demo/Identity.h"

namespace tramyte::demo {

namespace {

Result<void> importList(app::Services& services, const security::Session& session, catalog::Kind kind,
    const sheet::Table& table, bool replace)
{
    TRY_LET(done, services.catalogImport.import(session, kind, table, replace));
    if (done.loaded)
        return {};
    const catalog::Refusal& why = done.refused.front();
    return fail(ErrorKind::Damaged, QStringLiteral("demo.list"),
        QStringLiteral("%1, row %2, %3: %4").arg(wordOf(kind)).arg(why.row).arg(why.column, why.message));
}

} // namespace

const std::vector<DemoUser>& demoUsers()
{
    using enum security::Role;
    static const std::vector<DemoUser> users = {
        {user::kAdministrator, QStringLiteral("Lê Quang Trị"), {}, {}, Administrator,
            QStringLiteral("quan tri tram y te mau")},
        {user::kHead, QStringLiteral("Phạm Minh Trưởng"), QStringLiteral("Bác sĩ"), QStringLiteral("000101/NB-GPHN"),
            Head, QStringLiteral("truong tram y te mau")},
        {user::kDoctor, QStringLiteral("Nguyễn Văn Khám"), QStringLiteral("Bác sĩ"), QStringLiteral("000102/NB-GPHN"),
            Clinician, QStringLiteral("bac si tram y te mau")},
        {user::kMidwife, QStringLiteral("Trần Thị Sinh"), QStringLiteral("Nữ hộ sinh"),
            QStringLiteral("000103/NB-GPHN"), Midwife, QStringLiteral("nu ho sinh tram y te mau")},
        {user::kPharmacist, QStringLiteral("Đỗ Thị Dược"), QStringLiteral("Dược sĩ"), QStringLiteral("000104/NB-GPHN"),
            Pharmacist, QStringLiteral("duoc si tram y te mau")},
        {user::kReception, QStringLiteral("Bùi Thị Tiếp"), QStringLiteral("Điều dưỡng"),
            QStringLiteral("000105/NB-GPHN"), Reception, QStringLiteral("tiep tan tram y te mau")},
    };
    return users;
}

Result<Staff> furnish(app::Station& station, const Tables& tables)
{
    app::Services& services = station.services();
    Staff staff;
    staff.administrator = station.session();
    const std::map<security::Role, security::Session*> places = {{security::Role::Head, &staff.head},
        {security::Role::Clinician, &staff.doctor}, {security::Role::Midwife, &staff.midwife},
        {security::Role::Pharmacist, &staff.pharmacist}, {security::Role::Reception, &staff.reception}};
    for (const DemoUser& it : demoUsers()) {
        if (it.role == security::Role::Administrator)
            continue; // made with the station
        security::UserForm form;
        form.name = it.name;
        form.fullName = it.fullName;
        form.title = it.title;
        form.licence = it.licence;
        form.roles = {it.role};
        form.passphrase = it.passphrase;
        TRY_LET(made, services.users.add(staff.administrator, form));
        *places.at(it.role) = security::sessionOf(made);
    }
    const std::pair<const char*, QString> settings[]
        = {{"station.address", place::kAddress}, {"station.phone", QStringLiteral("0600000000")},
            {"station.place", QStringLiteral("An Thịnh")}, {"station.managingBody", QStringLiteral("UBND XÃ AN THỊNH")},
            {"station.headTitle", QStringLiteral("TRƯỞNG TRẠM")}, {"station.headName", demoUsers()[1].fullName},
            {"station.headLicence", demoUsers()[1].licence}, {"visit.examService", QStringLiteral("02.1896")}};
    const std::tuple<catalog::Kind, const sheet::Table*, bool> lists[]
        = {{catalog::Kind::Parameter, &tables.parameters, false}, {catalog::Kind::Area, &tables.areas, false},
            {catalog::Kind::Facility, &tables.facilities, false},
            // the program's starting lists have no prices: the demo's own take their place
            {catalog::Kind::Service, &tables.services, true}, {catalog::Kind::Medicine, &tables.medicines, true}};
    for (const auto& [kind, table, replace] : lists)
        TRY(importList(services, staff.head, kind, *table, replace));
    for (const auto& [name, value] : settings)
        TRY(services.settings.set(staff.head, QString::fromLatin1(name), QDate(1, 1, 1), value));
    return staff;
}

} // namespace tramyte::demo
