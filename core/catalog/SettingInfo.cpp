// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/SettingInfo.h"

#include "core/settings/Settings.h"
#include "core/text/Fold.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace tramyte::catalog {

namespace {

constexpr int kLongest = 500;

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::settings", text);
}

SettingInfo text(const char* name, const QString& title, const QString& hint, bool mayBeEmpty = true)
{
    return {QLatin1String(name), title, hint, SettingType::Text, mayBeEmpty};
}

SettingInfo formed(
    const char* name, const QString& title, const QString& hint, const QString& form, const QString& formHint)
{
    SettingInfo info = text(name, title, hint);
    info.form = form;
    info.formHint = formHint;
    return info;
}

SettingInfo code(const char* name, const QString& title, const QString& hint, Kind list)
{
    SettingInfo info{QLatin1String(name), title, hint, SettingType::Code};
    info.list = list;
    return info;
}

SettingInfo choice(const char* name, const QString& title, const QString& hint, std::vector<SettingChoice> choices)
{
    return {QLatin1String(name), title, hint, SettingType::Choice, false, std::move(choices)};
}

SettingInfo flag(const char* name, const QString& title, const QString& hint)
{
    return {QLatin1String(name), title, hint, SettingType::Flag, false};
}

SettingInfo number(const char* name, const QString& title, const QString& hint, int least, int most)
{
    SettingInfo info{QLatin1String(name), title, hint, SettingType::Number, false};
    info.least = least;
    info.most = most;
    return info;
}

std::vector<SettingInfo> stationInfos()
{
    SettingInfo province
        = code("station.province", tr("Province"), tr("Two digits, list in force since 01/07/2025."), Kind::Province);
    province.form = QStringLiteral("[0-9]{2}");
    province.formHint = tr("The code of a province has two digits.");
    return {
        text("station.name", tr("Name of the station"), tr("As it stands on papers and in bundles."), false),
        province,
        formed("station.commune", tr("Commune"), tr("Five digits."), QStringLiteral("[0-9]{5}"),
            tr("The code of the commune has five digits.")),
        text("station.address", tr("Address"), tr("Under the name on papers.")),
        formed("station.phone", tr("Telephone"), tr("Under the name on papers."),
            QStringLiteral("[0-9+()/.,; -]{3,60}"), tr("A telephone number has digits only.")),
        text("station.place", tr("Place before the date"), tr("For example the commune: “Tân Lập, ngày ...”.")),
        text("station.managingBody", tr("Managing body"), tr("First line of a letterhead: UBND XÃ ...")),
        text("station.headTitle", tr("Title over the head's signature"), tr("For example GIÁM ĐỐC or TRƯỞNG TRẠM.")),
        text("station.headName", tr("Head of the station"), tr("Printed under the signature.")),
        text("station.headLicence", tr("Practice licence of the head"),
            tr("Goes into claims (MA_TTDV); when empty, that of the user who is head.")),
    };
}

std::vector<SettingInfo> workInfos()
{
    return {
        code("visit.examService", tr("Examination fee"),
            tr("Service that is charged when a visit is opened; empty: none."), Kind::Service),
        code("visit.department", tr("Department"), tr("Code in claims (MA_KHOA)."), Kind::Department),
        number("prescription.mostUnitsADay", tr("Ask when a medicine is more than units a day"),
            tr("More needs a reason: it may be a slip of the finger; 0: never ask."), 0, 1000),
        number("prescription.mostDays", tr("Ask when a medicine is for more than days"),
            tr("Beside what the law allows; more needs a reason; 0: never ask."), 0, 1000),
        number("prescription.mostUnits", tr("Ask when a line is more than units"),
            tr("More needs a reason: it may be a slip of the finger; 0: never ask."), 0, 100'000),
        number("queue.childUnder", tr("Children are called first under the age of"),
            tr("In years; 0: children wait like everybody."), 0, 18),
        number("queue.elderlyFrom", tr("The elderly are called first from the age of"), tr("In years."), 50, 120),
        choice("claim.paymentMethod", tr("How the insurer pays"), tr("Goes into claims (MA_PTTT)."),
            {{QStringLiteral("1"), tr("By service")}, {QStringLiteral("2"), tr("By capitation")}}),
        formed("claim.districtCode", tr("Old district code in claims"),
            tr("MAHUYEN_CU_TRU; empty since districts were abolished."), QStringLiteral("[0-9]{3}"),
            tr("An old district code has three digits.")),
        flag("insurance.dispenseOnlyCardRate", tr("Medicine by appointment at the card's rate"),
            tr("No: the insurer pays all of it.")),
        choice("paper.linh", tr("105 in words"), tr("How amounts are spelled out on papers."),
            {{QStringLiteral("linh"), QStringLiteral("một trăm linh năm")},
                {QStringLiteral("lẻ"), QStringLiteral("một trăm lẻ năm")}}),
        choice("paper.nghin", tr("1,000 in words"), tr("How amounts are spelled out on papers."),
            {{QStringLiteral("nghìn"), QStringLiteral("một nghìn")},
                {QStringLiteral("ngàn"), QStringLiteral("một ngàn")}}),
    };
}

std::vector<SettingInfo> keepingInfos()
{
    return {
        number("record.reasonHours", tr("A reason to open a sensitive record holds for hours"),
            tr("Extra-sensitive records ask for a reason again after that."), 0, 168),
        number("record.readersYears", tr("Keep who looked at a record for years"),
            tr("As long as the record itself; the law names at least 5 years as a guide."), 5, 30),
        text("record.officer", tr("Data protection officer"), tr("Named on consents and on copies given out.")),
        number("exchange.remindDays", tr("Remind of the export after days"),
            tr("When the last export upstream is older, every screen says so."), 1, 365),
        {QStringLiteral("backup.folder"), tr("Folder for backups"),
            tr("Better on another disk or a stick; empty: in the station's own folder."), SettingType::Folder},
        number("backup.everyDays", tr("Back up every days"), tr("0: only when someone asks for it."), 0, 30),
        number("backup.keepDays", tr("Keep daily backups for days"), tr("The newest of each day is kept."), 1, 365),
        number("backup.keepMonths", tr("Keep monthly backups for months"), tr("The newest of each month is kept."), 0,
            120),
        number("backup.proveDays", tr("Prove a backup every days"),
            tr("Restores the newest backup into a scratch place and checks it."), 1, 90),
    };
}

tl::unexpected<Error> refuse(const char* why, const QString& sentence)
{
    return failField(QStringLiteral("value"), QLatin1String(why), sentence);
}

} // namespace

std::vector<SettingInfo> settingInfos()
{
    std::vector<SettingInfo> all = stationInfos();
    for (auto infos : {workInfos(), keepingInfos()})
        all.insert(all.end(), std::make_move_iterator(infos.begin()), std::make_move_iterator(infos.end()));
    for (SettingInfo& info : all) {
        const auto known = std::ranges::find_if(
            settings::knownSettings(), [&](const settings::Known& it) { return info.name == QLatin1String(it.name); });
        Q_ASSERT(known != settings::knownSettings().end());
        info.fallback = QString::fromUtf8(known->fallback);
    }
    return all;
}

std::optional<SettingInfo> findSetting(const QString& name)
{
    auto all = settingInfos();
    const auto found = std::ranges::find(all, name, &SettingInfo::name);
    return found == all.end() ? std::nullopt : std::optional(std::move(*found));
}

QString sayGroup(const QString& group)
{
    static const std::map<QString, const char*> words = {
        {QStringLiteral("station"), QT_TRANSLATE_NOOP("tramyte::settings", "The station")},
        {QStringLiteral("visit"), QT_TRANSLATE_NOOP("tramyte::settings", "Visits")},
        {QStringLiteral("prescription"), QT_TRANSLATE_NOOP("tramyte::settings", "Prescriptions")},
        {QStringLiteral("queue"), QT_TRANSLATE_NOOP("tramyte::settings", "Queue")},
        {QStringLiteral("claim"), QT_TRANSLATE_NOOP("tramyte::settings", "Claims")},
        {QStringLiteral("insurance"), QT_TRANSLATE_NOOP("tramyte::settings", "Insurance")},
        {QStringLiteral("paper"), QT_TRANSLATE_NOOP("tramyte::settings", "Papers")},
        {QStringLiteral("record"), QT_TRANSLATE_NOOP("tramyte::settings", "Records and data protection")},
        {QStringLiteral("exchange"), QT_TRANSLATE_NOOP("tramyte::settings", "Export upstream")},
        {QStringLiteral("backup"), QT_TRANSLATE_NOOP("tramyte::settings", "Backups")},
    };
    const auto found = words.find(group);
    return found == words.end() ? group : tr(found->second);
}

Result<QString> tidied(const SettingInfo& info, const QString& value)
{
    const QString kept = text::tidyLine(value);
    if (kept.isEmpty())
        return info.mayBeEmpty ? Result<QString>(kept)
                               : Result<QString>(refuse("setting.empty", tr("%1 needs a value.").arg(info.title)));
    if (kept.size() > kLongest)
        return refuse("setting.tooLong", tr("%1 has at most %2 characters.").arg(info.title).arg(kLongest));
    switch (info.type) {
    case SettingType::Flag:
        if (kept != u"0" && kept != u"1")
            return refuse("setting.notAChoice", tr("%1 takes 1 for yes or 0 for no.").arg(info.title));
        break;
    case SettingType::Choice:
        if (std::ranges::none_of(info.choices, [&](const SettingChoice& it) { return it.value == kept; })) {
            QStringList values;
            for (const SettingChoice& it : info.choices)
                values << it.value;
            return refuse(
                "setting.notAChoice", tr("%1 is one of these: %2.").arg(info.title, values.join(QStringLiteral(", "))));
        }
        break;
    case SettingType::Number: {
        bool isNumber = false;
        const int number = kept.toInt(&isNumber);
        if (!isNumber || number < info.least || number > info.most)
            return refuse("setting.notANumber",
                tr("%1 is a whole number from %2 to %3.").arg(info.title).arg(info.least).arg(info.most));
        return QString::number(number);
    }
    case SettingType::Text:
    case SettingType::Code:
    case SettingType::Folder: break;
    }
    if (!info.form.isEmpty()
        && !QRegularExpression(QRegularExpression::anchoredPattern(info.form)).match(kept).hasMatch())
        return refuse("setting.malformed", info.formHint);
    return kept;
}

} // namespace tramyte::catalog
