// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/LikeCard.h"

#include "ui/patient/PeopleColumns.h"

#include <QBoxLayout>

namespace tramyte::ui {

namespace {

/// The three weightiest reasons, in words.
QString reasonWords(const patient::Likeness& likeness)
{
    constexpr qsizetype kShown = 3;
    QStringList words;
    for (const patient::Evidence& it : likeness.evidence)
        if (words.size() < kShown)
            words << patient::sayEvidence(it, likeness.namesakes);
    return words.join(QStringLiteral(", "));
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
        QString told = reasonWords(it.likeness) + QStringLiteral(": ") + shownPerson(it.found.patient, today);
        if (const QString card = shownCard(it.found.patient, today); !card.isEmpty())
            told += QStringLiteral(" · ") + card;
        body()->addWidget(makeSentence(told, "hint"));
    }
    setVisible(!people.empty());
}

} // namespace tramyte::ui
