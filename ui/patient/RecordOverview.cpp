// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/RecordOverview.h"

#include "core/visit/RecordGateService.h"
#include "ui/common/Widgets.h"
#include "ui/patient/AllergyCard.h"
#include "ui/patient/HistoryCard.h"
#include "ui/patient/HouseholdCard.h"
#include "ui/patient/ProblemCard.h"
#include "ui/patient/RecordCards.h"
#include "ui/patient/RecordFacts.h"
#include "ui/patient/RecordSide.h"
#include "ui/patient/RecordTrend.h"
#include "ui/patient/RecordVisits.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

namespace tramyte::ui {

namespace {

constexpr int kPersonWidth = 288;
constexpr int kSideWidth = 276;
constexpr int kGap = 12;

/// A column that scrolls by itself when it holds more than fits.
QWidget* column(const std::vector<QWidget*>& cards, int width)
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    for (QWidget* card : cards)
        layout->addWidget(card);
    layout->addStretch(1);
    auto* area = scrolled(content);
    area->setFixedWidth(width);
    return area;
}

} // namespace

RecordOverview::RecordOverview(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_mayRead(desk.session.may(security::Permission::ReadVisits)),
      m_facts(new RecordFacts(desk)), m_household(new HouseholdCard(desk)), m_cards(new RecordCards(desk)),
      m_history(new HistoryCard(desk)), m_dues(new RecordDues(desk)), m_allergies(new AllergyCard(desk))
{
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, kGap, 0, 0);
    columns->setSpacing(kGap);
    if (m_mayRead) {
        columns->addWidget(column({m_facts, m_household, m_cards, m_history}, kPersonWidth));
        columns->addWidget(makeClinical(), 1);
    } else { // the desk sees who this is, what is insured and what comes next
        columns->addWidget(column({m_facts, m_household, m_history}, kPersonWidth + kSideWidth / 2));
        auto* middle = new QVBoxLayout;
        middle->setSpacing(kGap);
        middle->addWidget(m_dues);
        middle->addWidget(m_cards);
        middle->addStretch(1);
        columns->addLayout(middle, 1);
        columns->addWidget(column({m_allergies}, kSideWidth));
    }
    for (auto* part : {static_cast<RecordPart*>(m_cards), static_cast<RecordPart*>(m_history)}) {
        connect(part, &RecordPart::changed, this, &RecordOverview::changed);
        connect(part, &RecordPart::refused, this, [this](const Error& error) { Q_EMIT refused(error.message); });
        connect(part, &RecordPart::personWanted, this, &RecordOverview::personWanted);
    }
    connect(m_household, &HouseholdCard::personWanted, this, &RecordOverview::personWanted);
    connect(m_household, &HouseholdCard::householdWanted, this, &RecordOverview::householdWanted);
    connect(m_allergies, &AllergyCard::changed, this, &RecordOverview::changed);
    connect(m_allergies, &AllergyCard::refused, this, &RecordOverview::refused);
}

QWidget* RecordOverview::makeClinical()
{
    m_reason = new RecordReason(m_desk);
    m_visits = new RecordVisits(m_desk);
    m_trend = new RecordTrend;
    m_problems = new ProblemCard(m_desk);
    m_medicines = new RecordMedicines(m_desk);
    m_papers = new RecordPapers(m_desk);
    auto* record = new QWidget;
    auto* columns = new QHBoxLayout(record);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(kGap);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(kGap);
    middle->addWidget(m_dues);
    middle->addWidget(m_visits, 1);
    middle->addWidget(m_trend);
    columns->addLayout(middle, 1);
    columns->addWidget(column({m_allergies, m_problems, m_medicines, m_papers}, kSideWidth));
    m_clinical = new QStackedWidget;
    m_clinical->addWidget(record);
    m_clinical->addWidget(m_reason);
    connect(m_reason, &RecordReason::opened, this, &RecordOverview::stale);
    connect(m_visits, &RecordVisits::visitWanted, this, &RecordOverview::visitWanted);
    connect(m_visits, &RecordVisits::said, this, &RecordOverview::said);
    connect(m_papers, &RecordPapers::visitWanted, this, &RecordOverview::visitWanted);
    connect(m_problems, &ProblemCard::changed, this, [this](const QString& sentence) {
        Q_EMIT said(sentence);
        Q_EMIT stale();
    });
    return m_clinical;
}

Result<void> RecordOverview::tell(const patient::Patient& patient)
{
    m_facts->tell(patient);
    m_household->tell(patient);
    m_cards->tell(patient);
    m_history->tell(patient);
    m_allergies->tell(patient);
    TRY(m_dues->tell(patient.id));
    return m_mayRead ? tellClinical(patient) : Result<void>();
}

Result<void> RecordOverview::tellClinical(const patient::Patient& patient)
{
    TRY_LET(state, m_desk.gate.state(m_desk.session, patient.id));
    m_clinical->setCurrentIndex(state.open ? 0 : 1);
    if (!state.open) {
        m_reason->ask(patient.id);
        return {};
    }
    TRY(m_visits->tell(patient.id));
    m_trend->tell(m_visits->rows());
    TRY(m_problems->tell(patient.id));
    TRY(m_medicines->tell(patient.id));
    return m_papers->tell(patient.id);
}

bool RecordOverview::focusReason()
{
    if (!m_clinical || m_clinical->currentIndex() == 0)
        return false;
    m_reason->focusReason();
    return true;
}

QStringList RecordOverview::problems() const
{
    return m_problems && m_clinical->currentIndex() == 0 ? m_problems->names() : QStringList();
}

} // namespace tramyte::ui
