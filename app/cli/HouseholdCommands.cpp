// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"

namespace tramyte::cli {

namespace {

template <class List>
QJsonArray linesToJson(const List& lines)
{
    QJsonArray array;
    for (const auto& it : lines)
        array.append(toJson(it));
    return array;
}

} // namespace

Result<Reply> listHouseholds(Desk& desk, const std::optional<QString>& hamlet, const QString& find)
{
    TRY_LET(station, desk.station());
    auto& households = station->services().households;
    const auto& session = station->session();
    if (!find.isEmpty()) {
        TRY_LET(found, households.search(session, find));
        return Reply{linesToJson(found)};
    }
    if (hamlet) {
        TRY_LET(list, households.hamlet(session, *hamlet));
        return Reply{toJson(list, desk.clock.today())};
    }
    TRY_LET(hamlets, households.hamlets(session));
    TRY_LET(doctors, station->services().assignments.hamletDoctors(session));
    QJsonArray array;
    for (const patient::HamletLine& it : hamlets) {
        QJsonValue doctor;
        for (const patient::HamletDoctor& line : doctors) {
            if (line.hamlet == it.hamlet && line.doctor)
                doctor = line.doctor->name;
        }
        array.append(QJsonObject{{QStringLiteral("hamlet"), it.hamlet}, {QStringLiteral("households"), it.households},
            {QStringLiteral("doctor"), doctor}});
    }
    return Reply{array};
}

Result<Reply> showHousehold(Desk& desk, const QString& id)
{
    TRY_LET(station, desk.station());
    auto& households = station->services().households;
    TRY_LET(found, households.idOf(station->session(), id));
    TRY_LET(book, households.view(station->session(), found));
    book.former.clear();
    QJsonObject shown = toJson(book, desk.clock.today());
    shown.remove(QStringLiteral("former"));
    return Reply{shown};
}

Result<Reply> showHouseholdBook(Desk& desk, const QString& id)
{
    TRY_LET(station, desk.station());
    auto& households = station->services().households;
    TRY_LET(found, households.idOf(station->session(), id));
    TRY_LET(book, households.view(station->session(), found));
    return Reply{toJson(book, desk.clock.today())};
}

Result<Reply> listDoctors(Desk& desk)
{
    TRY_LET(station, desk.station());
    TRY_LET(doctors, station->services().assignments.doctors(station->session()));
    QJsonArray array;
    for (const patient::Doctor& it : doctors)
        array.append(QJsonObject{{QStringLiteral("name"), it.name}, {QStringLiteral("fullName"), it.fullName},
            {QStringLiteral("title"), it.title}});
    return Reply{array};
}

Result<Reply> showPanel(Desk& desk, const QString& doctor)
{
    TRY_LET(station, desk.station());
    TRY_LET(panel, station->services().panels.panel(station->session(), doctor, progressLine()));
    return Reply{toJson(panel)};
}

} // namespace tramyte::cli
