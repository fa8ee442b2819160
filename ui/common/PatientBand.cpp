// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PatientBand.h"

#include "ui/common/Text.h"
#include "ui/common/Widgets.h"

#include <QBoxLayout>
#include <algorithm>

namespace tramyte::ui {

namespace {

constexpr int kChipsShown = 4; ///< the others are counted in one more

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
    layout->setSpacing(12);
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
    m_name->setText(patient.fullName);
    QStringList facts{shownSex(patient.sex)};
    if (patient.birth)
        facts << tr("%1 (born %2)").arg(shownAge(*patient.birth, today), formatVietnamese(*patient.birth));
    if (!patient.hamlet.isEmpty())
        facts << patient.hamlet;
    if (!patient.guardianName.isEmpty())
        facts << tr("guardian %1").arg(patient.guardianName);
    m_facts->setText(facts.join(QStringLiteral(" · ")));

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
}

void PatientBand::clear()
{
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
