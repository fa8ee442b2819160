// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claim/ClaimSummary.h"

#include "ui/common/Text.h"
#include "ui/common/Widgets.h"

#include <QBoxLayout>

namespace tramyte::ui {

ClaimSummary::ClaimSummary(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_visits = addFigure(QStringLiteral("visitsFigure"), tr("visits checked"));
    m_errors = addFigure(QStringLiteral("errorsFigure"), tr("with errors"));
    m_warnings = addFigure(QStringLiteral("warningsFigure"), tr("with warnings only"));
    m_asked = addFigure(QStringLiteral("askedFigure"), tr("asked of the insurer"));
    m_fresh = addFigure(QStringLiteral("freshFigure"), tr("new or changed since their last export"));
    hide();
}

QLabel* ClaimSummary::addFigure(const QString& name, const QString& words)
{
    auto* card = new Card;
    auto* figure = makeLabel({}, "figure");
    figure->setObjectName(name);
    card->body()->setSpacing(0);
    card->body()->addWidget(figure);
    card->body()->addWidget(makeLabel(words, "muted"));
    layout()->addWidget(card);
    return figure;
}

void ClaimSummary::setChecked(const claim::CheckedPeriod& checked)
{
    int errors = 0;
    int warnings = 0;
    int fresh = 0;
    for (const claim::CheckedClaim& claim : checked.visits) {
        errors += claim.errors > 0;
        warnings += claim.errors == 0 && claim.warnings > 0;
        fresh += !claim.isSent;
    }
    m_visits->setText(shownNumber(checked.claims));
    m_errors->setText(shownNumber(errors));
    m_warnings->setText(shownNumber(warnings));
    m_asked->setText(shownMoney(checked.asked));
    m_fresh->setText(shownNumber(fresh));
    show();
}

} // namespace tramyte::ui
