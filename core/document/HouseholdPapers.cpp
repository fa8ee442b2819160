// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/HouseholdPapers.h"

#include "core/document/Fields.h"
#include "core/document/Format.h"

#include <algorithm>

namespace tramyte::document {

using patient::BookLine;
using patient::Resident;

namespace {

constexpr int kSmallChild = 6; ///< years under which a child is free of charge
constexpr int kElderly = 60;   ///< người cao tuổi. Source: Law on the elderly 2009, art. 2

QString numbered(qint64 number)
{
    return QString::number(number);
}

QString relationOf(const RelationWords& words, const QString& code)
{
    return code.isEmpty() || !words ? QString() : words(code);
}

/// How somebody came, in the words of the book.
QString cameHow(const BookLine& it)
{
    const patient::Stay& stay = it.stay;
    const QString from = !it.otherHousehold.isEmpty() && !stay.ending ? QStringLiteral("từ hộ ") + it.otherHousehold
        : stay.fromPlace.isEmpty()                                    ? QString()
                                                                      : QStringLiteral("từ ") + stay.fromPlace;
    QStringList words;
    switch (stay.beginning) {
    case patient::Beginning::Listed: break;
    case patient::Beginning::Born: words << QStringLiteral("sinh"); break;
    case patient::Beginning::MovedIn: words << QStringLiteral("chuyển đến"); break;
    case patient::Beginning::Split: words << QStringLiteral("tách hộ"); break;
    case patient::Beginning::Joined: words << QStringLiteral("nhập hộ"); break;
    }
    words << formatDay(stay.from) << from;
    words.removeAll(QString());
    return words.join(u' ');
}

QString leftHow(const BookLine& it)
{
    const patient::Stay& stay = it.stay;
    QStringList words;
    switch (stay.ending.value_or(patient::Ending::MovedOut)) {
    case patient::Ending::MovedOut: words << QStringLiteral("chuyển đi"); break;
    case patient::Ending::Died: words << QStringLiteral("mất"); break;
    case patient::Ending::Split: words << QStringLiteral("tách hộ"); break;
    case patient::Ending::Joined: words << QStringLiteral("nhập hộ"); break;
    }
    words << formatDay(stay.to);
    if (!it.otherHousehold.isEmpty())
        words << QStringLiteral("đến hộ ") + it.otherHousehold;
    else if (!stay.toPlace.isEmpty())
        words << QStringLiteral("đến ") + stay.toPlace;
    words.removeAll(QString());
    return words.join(u' ');
}

TemplateModel personModel(const HouseholdSheet& sheet, const BookLine& it, qsizetype number)
{
    return TemplateModel()
        .text(QStringLiteral("number"), numbered(number))
        .text(QStringLiteral("name"), it.patient.fullName)
        .text(QStringLiteral("relation"), relationOf(sheet.relation, it.stay.relation))
        .text(QStringLiteral("birth"), it.patient.birth ? formatVietnamese(*it.patient.birth) : QString())
        .flag(QStringLiteral("male"), it.patient.sex == Sex::Male)
        .flag(QStringLiteral("female"), it.patient.sex == Sex::Female);
}

TemplateModel::Rows memberRows(const HouseholdSheet& sheet)
{
    TemplateModel::Rows rows;
    for (const BookLine& it : sheet.book.members) {
        const patient::InsuranceCard* card = it.patient.cardOn(localDay(sheet.print.at));
        rows.push_back(personModel(sheet, it, std::ssize(rows) + 1)
                           .text(QStringLiteral("citizenId"), it.patient.citizenId)
                           .text(QStringLiteral("card"), card ? card->code : QString())
                           .text(QStringLiteral("came"), cameHow(it)));
    }
    return rows;
}

TemplateModel::Rows formerRows(const HouseholdSheet& sheet)
{
    TemplateModel::Rows rows;
    for (const BookLine& it : sheet.book.former)
        rows.push_back(personModel(sheet, it, std::ssize(rows) + 1).text(QStringLiteral("left"), leftHow(it)));
    return rows;
}

TemplateModel residentModel(const HamletSheet& sheet, const Resident& it, qsizetype number)
{
    return TemplateModel()
        .text(QStringLiteral("number"), numbered(number))
        .text(QStringLiteral("name"), it.fullName)
        .text(QStringLiteral("relation"), relationOf(sheet.relation, it.relation))
        .text(QStringLiteral("birth"), it.birth ? formatVietnamese(*it.birth) : QString())
        .flag(QStringLiteral("male"), it.sex == Sex::Male)
        .flag(QStringLiteral("female"), it.sex == Sex::Female)
        .text(QStringLiteral("phone"), it.phone);
}

template <class Sheet>
TemplateModel frame(const Sheet& sheet)
{
    return TemplateModel()
        .merge(headFields(sheet.station, sheet.print, {}))
        .merge(dateLineFields(sheet.station, localDay(sheet.print.at)))
        .text(QStringLiteral("preparer"), sheet.print.by)
        .text(QStringLiteral("doctor"), sheet.doctor)
        .text(QStringLiteral("headTitle"), capitals(sheet.station.headTitle))
        .text(QStringLiteral("head"), sheet.head);
}

} // namespace

TemplateModel templateModel(const HouseholdSheet& sheet)
{
    const patient::Household& household = sheet.book.household;
    const auto hardship = household.hardshipOn(localDay(sheet.print.at));
    return frame(sheet)
        .text(QStringLiteral("code"), household.code)
        .text(QStringLiteral("hamlet"), household.hamlet)
        .text(QStringLiteral("address"), household.address)
        .flag(QStringLiteral("poor"), hardship == patient::Hardship::Poor)
        .flag(QStringLiteral("nearPoor"), hardship == patient::Hardship::NearPoor)
        .flag(QStringLiteral("anybody"), !sheet.book.members.empty())
        .rows(QStringLiteral("members"), memberRows(sheet))
        .flag(QStringLiteral("anyFormer"), !sheet.book.former.empty())
        .rows(QStringLiteral("former"), formerRows(sheet));
}

TemplateModel templateModel(const HamletSheet& sheet)
{
    const QDate day = localDay(sheet.print.at);
    TemplateModel::Rows households;
    qsizetype number = 0;
    auto next = sheet.list.people.begin();
    for (const patient::HouseholdLine& it : sheet.list.households) {
        TemplateModel::Rows people;
        for (; next != sheet.list.people.end() && next->household == it.id; ++next)
            people.push_back(residentModel(sheet, *next, ++number));
        households.push_back(TemplateModel()
                                 .text(QStringLiteral("code"), it.code)
                                 .text(QStringLiteral("headName"), it.headName)
                                 .text(QStringLiteral("address"), it.address)
                                 .flag(QStringLiteral("poor"), it.hardship == patient::Hardship::Poor)
                                 .flag(QStringLiteral("nearPoor"), it.hardship == patient::Hardship::NearPoor)
                                 .rows(QStringLiteral("people"), std::move(people)));
    }
    TemplateModel::Rows unhoused;
    for (const Resident& it : sheet.list.unhoused)
        unhoused.push_back(residentModel(sheet, it, ++number));
    std::vector<Resident> all = sheet.list.people;
    all.insert(all.end(), sheet.list.unhoused.begin(), sheet.list.unhoused.end());
    const auto count = [&](auto which) { return numbered(std::ranges::count_if(all, which)); };
    const auto age = [day](const Resident& it) { return it.birth ? ageInYears(*it.birth, day) : -1; };
    return frame(sheet)
        .text(QStringLiteral("hamlet"), sheet.list.hamlet)
        .text(QStringLiteral("households"), numbered(std::ssize(sheet.list.households)))
        .text(QStringLiteral("all"), numbered(std::ssize(all)))
        .text(QStringLiteral("men"), count([](const Resident& it) { return it.sex == Sex::Male; }))
        .text(QStringLiteral("women"), count([](const Resident& it) { return it.sex == Sex::Female; }))
        .text(QStringLiteral("small"), count([&](const Resident& it) { return age(it) >= 0 && age(it) < kSmallChild; }))
        .text(QStringLiteral("elderly"), count([&](const Resident& it) { return age(it) >= kElderly; }))
        .rows(QStringLiteral("homes"), std::move(households))
        .flag(QStringLiteral("anyUnhoused"), !unhoused.empty())
        .rows(QStringLiteral("unhoused"), std::move(unhoused));
}

Result<Paper> paperOf(const Templates& templates, const HouseholdSheet& sheet)
{
    TRY_LET(paper,
        fillPaper(templates, QStringLiteral("household-book"), localDay(sheet.print.at), sheet.station,
            {templateModel(sheet)}));
    paper.title = QStringLiteral("Sổ hộ gia đình %1").arg(sheet.book.household.code);
    return paper;
}

Result<Paper> paperOf(const Templates& templates, const HamletSheet& sheet)
{
    TRY_LET(paper,
        fillPaper(
            templates, QStringLiteral("hamlet-list"), localDay(sheet.print.at), sheet.station, {templateModel(sheet)}));
    paper.title = QStringLiteral("Danh sách hộ gia đình %1").arg(sheet.list.hamlet);
    return paper;
}

} // namespace tramyte::document
