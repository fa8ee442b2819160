// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/RightsWords.h"

#include "ui/common/Text.h"

#include <QCoreApplication>

namespace tramyte::ui {

namespace {

struct Word {
    const char* word;
    const char* text;
};

constexpr Word kPapers[] = {
    {"visit-slip", QT_TRANSLATE_NOOP("tramyte::ui::Rights", "Visit slip")},
    {"prescription", QT_TRANSLATE_NOOP("tramyte::ui::Rights", "Prescription")},
    {"cost-statement", QT_TRANSLATE_NOOP("tramyte::ui::Rights", "Cost statement")},
    {"referral", QT_TRANSLATE_NOOP("tramyte::ui::Rights", "Referral")},
    {"appointment", QT_TRANSLATE_NOOP("tramyte::ui::Rights", "Appointment slip")},
    {"receipt", QT_TRANSLATE_NOOP("tramyte::ui::Rights", "Receipt")},
    {"consent", QT_TRANSLATE_NOOP("tramyte::ui::Rights", "Consent form")},
    {"record-copy", QT_TRANSLATE_NOOP("tramyte::ui::Rights", "Copy of the record")},
    {"record-delivery", QT_TRANSLATE_NOOP("tramyte::ui::Rights", "Note of delivery")},
    {"record-readers", QT_TRANSLATE_NOOP("tramyte::ui::Rights", "List of who looked")},
};
constexpr Word kWays[] = {
    {"paper", QT_TRANSLATE_NOOP("tramyte::ui::Rights", "on signed paper")},
    {"spoken", QT_TRANSLATE_NOOP("tramyte::ui::Rights", "spoken, with a witness")},
    {"electronic", QT_TRANSLATE_NOOP("tramyte::ui::Rights", "electronically")},
};
constexpr Word kChannels[] = {
    {"inPerson", QT_TRANSLATE_NOOP("tramyte::ui::Rights", "in person")},
    {"letter", QT_TRANSLATE_NOOP("tramyte::ui::Rights", "by letter")},
    {"phone", QT_TRANSLATE_NOOP("tramyte::ui::Rights", "by phone")},
    {"electronic", QT_TRANSLATE_NOOP("tramyte::ui::Rights", "electronically")},
};
constexpr Word kGrounds[] = {
    {"self", QT_TRANSLATE_NOOP("tramyte::ui::Rights", "the person asks for it")},
    {"representative", QT_TRANSLATE_NOOP("tramyte::ui::Rights", "the legal representative asks for it")},
    {"authorised", QT_TRANSLATE_NOOP("tramyte::ui::Rights", "the person authorised it in writing")},
    {"law", QT_TRANSLATE_NOOP("tramyte::ui::Rights", "the law asks for it")},
};

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::ui::Rights", text);
}

template <size_t N>
std::vector<std::pair<QString, QString>> all(const Word (&words)[N])
{
    std::vector<std::pair<QString, QString>> list;
    for (const Word& it : words)
        list.emplace_back(QLatin1String(it.word), tr(it.text));
    return list;
}

template <size_t N>
QString say(const Word (&words)[N], const QString& wanted)
{
    for (const Word& it : words)
        if (wanted == QLatin1String(it.word))
            return tr(it.text);
    return wanted;
}

} // namespace

QString sayPaper(const QString& kind)
{
    return say(kPapers, kind);
}

QString sayWay(patient::ConsentWay way)
{
    return say(kWays, patient::wordOf(way));
}

std::vector<std::pair<QString, QString>> consentWays()
{
    return all(kWays);
}

std::vector<std::pair<QString, QString>> requestWays()
{
    return all(kChannels);
}

std::vector<std::pair<QString, QString>> disclosureGrounds()
{
    return all(kGrounds);
}

QString sayState(patient::DataRequest::State state)
{
    switch (state) {
    case patient::DataRequest::State::Open: return tr("open");
    case patient::DataRequest::State::Done: return tr("done");
    case patient::DataRequest::State::Refused: return tr("refused");
    case patient::DataRequest::State::TakenBack: return tr("taken back");
    }
    Q_UNREACHABLE();
}

QString sayWho(const patient::Consent& it)
{
    if (it.representative.isEmpty())
        return tr("the person");
    const QString other = QStringLiteral("%1 (%2)").arg(it.representative, it.relation);
    return it.byPatient ? tr("the person and %1").arg(other) : other;
}

QString sayProgress(const patient::DataRequest& it, QDate today)
{
    if (it.state != patient::DataRequest::State::Open)
        return tr("%1 on %2").arg(sayState(it.state), it.closedAt ? shownDay(localDay(*it.closedAt)) : QString());
    if (it.isOverdue(today))
        return tr("overdue since %1").arg(shownDay(it.nextDay()));
    return (it.acknowledgedAt ? tr("to answer by %1") : tr("to acknowledge by %1")).arg(shownDay(it.nextDay()));
}

} // namespace tramyte::ui
