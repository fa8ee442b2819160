// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PatientBand.h"

#include "core/patient/EstimatedBirth.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"

#include <QBoxLayout>
#include <QTimer>
#include <algorithm>

namespace tramyte::ui {

namespace {

constexpr int kChipsShown = 4; ///< the others are counted in one more
constexpr int kNamePercent = 40;
constexpr int kGap = 12;

/// HN2 01 0123456789 as people read a card; what has another shape stays as it is.
QString groupedCode(const QString& code)
{
    if (code.size() != 15)
        return code;
    return QStringLiteral("%1 %2 %3").arg(code.left(3), code.mid(3, 2), code.mid(5));
}

} // namespace

PatientBand::PatientBand(QWidget* parent)
    : QFrame(parent), m_name(makeLabel({}, "heading")), m_facts(makeLabel({}, "muted")), m_card(makeLabel({}, "muted")),
      m_chips(new QHBoxLayout)
{
    setProperty("kind", "card");
    setFixedHeight(44);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(kGap);
    layout->addWidget(m_name);
    layout->addWidget(m_facts);
    layout->addWidget(m_card);
    layout->addStretch();
    m_chips->setSpacing(8);
    layout->addLayout(m_chips);
    m_name->setObjectName(QStringLiteral("bandNameLabel"));
}

void PatientBand::show(const patient::Patient& patient, QDate today, const QStringList& problems)
{
    clear();
    m_fullName = patient.fullName;
    QStringList facts{shownSex(patient.sex)};
    if (patient.birth)
        facts << (patient::isBirthEstimated(patient) ? tr("%1 (born %2, estimated)") : tr("%1 (born %2)"))
                     .arg(shownAge(*patient.birth, today), formatVietnamese(*patient.birth));
    if (!patient.hamlet.isEmpty())
        facts << patient.hamlet;
    if (!patient.guardianName.isEmpty())
        facts << tr("guardian %1").arg(patient.guardianName);
    m_told = facts.join(QStringLiteral(" · "));

    if (const patient::InsuranceCard* card = patient.cardOn(today)) {
        m_card->setText(card->validTo.isValid()
                ? tr("BHYT %1 · valid to %2").arg(groupedCode(card->code), shownDay(card->validTo))
                : tr("BHYT %1 · valid").arg(groupedCode(card->code)));
        setKind(*m_card, "good");
    } else if (!patient.cards.empty()) {
        const auto& last
            = *std::ranges::max_element(patient.cards, {}, [](const patient::InsuranceCard& it) { return it.validTo; });
        m_card->setText(last.validTo.isValid() && last.validTo < today
                ? tr("BHYT ended on %1").arg(shownDay(last.validTo))
                : tr("BHYT not valid today"));
        setKind(*m_card, "warning");
    } else {
        m_card->setText(tr("no insurance card"));
        setKind(*m_card, "muted");
    }

    QStringList substances;
    for (const patient::Allergy& it : patient.allergies)
        substances << it.substance;
    if (!substances.isEmpty())
        addChip(tr("ALLERGY: %1").arg(substances.join(QStringLiteral(", "))), "alarm");
    if (substances.isEmpty() && patient.noAllergies)
        addChip(tr("no allergies"), "chip");
    const auto shown = std::min<qsizetype>(problems.size(), kChipsShown);
    for (const QString& problem : problems.first(shown))
        addChip(problem, "chip");
    if (problems.size() > shown)
        addChip(tr("+%1").arg(problems.size() - shown), "chip");
    fit();
    QTimer::singleShot(0, this, &PatientBand::fit); // the chips take their room only once they are shown
}

void PatientBand::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fit();
}

void PatientBand::fit()
{
    m_name->setText(m_name->fontMetrics().elidedText(m_fullName, Qt::ElideMiddle, width() * kNamePercent / 100));
    m_name->setToolTip(m_fullName);
    const int taken = m_name->sizeHint().width() + m_card->sizeHint().width() + m_chips->sizeHint().width()
        + kGap * (layout()->count() + 1);
    m_facts->setText(m_facts->fontMetrics().elidedText(m_told, Qt::ElideRight, std::max(0, width() - taken)));
    m_facts->setToolTip(m_told);
}

void PatientBand::clear()
{
    m_fullName.clear();
    m_told.clear();
    m_name->clear();
    m_facts->clear();
    m_card->clear();
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void PatientBand::addChip(const QString& text, const char* kind)
{
    auto* chip = makeLabel(fontMetrics().elidedText(text, Qt::ElideRight, 260), kind);
    chip->setToolTip(text);
    chip->setFixedHeight(26);
    m_chips->addWidget(chip);
}

} // namespace tramyte::ui
