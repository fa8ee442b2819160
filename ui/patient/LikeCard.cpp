// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/LikeCard.h"

#include "ui/patient/PeopleColumns.h"

#include <QBoxLayout>

namespace tramyte::ui {

namespace {

/// How likely it is, and the three weightiest reasons.
QString reasonWords(const patient::Likeness& likeness)
{
    constexpr qsizetype kShown = 3;
    QStringList words;
    for (const patient::Evidence& it : likeness.evidence)
        if (words.size() < kShown)
            words << patient::sayEvidence(it, likeness.namesakes);
    return patient::sayScore(likeness.score) + QStringLiteral(" · ") + words.join(QStringLiteral(" · "));
}

} // namespace

LikeCard::LikeCard(QWidget* parent) : Card(tr("Is it one of these?"), parent)
{
    setObjectName(QStringLiteral("likeCard"));
    hide();
}

void LikeCard::tell(const std::vector<patient::LikePerson>& people, QDate today)
{
    while (QLayoutItem* item = body()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const patient::LikePerson& it : people) {
        const qint64 id = it.found.patient.id.value;
        auto* open = makeLinkButton(it.found.patient.fullName);
        open->setObjectName(QStringLiteral("likePersonButton"));
        connect(open, &QPushButton::clicked, this, [this, id] { Q_EMIT personWanted(id); });
        body()->addWidget(open);
        QString told = shownPerson(it.found.patient, today);
        if (const QString card = shownCard(it.found.patient, today); !card.isEmpty())
            told += QStringLiteral(" · ") + card;
        body()->addWidget(makeSentence(told, "sentence"));
        body()->addWidget(makeSentence(reasonWords(it.likeness), "hint"));
    }
    setVisible(!people.empty());
}

} // namespace tramyte::ui
