// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Notice.h"

#include "ui/common/Page.h"
#include "ui/common/Widgets.h"

#include <QBoxLayout>
#include <QStyle>

namespace tramyte::ui {

namespace {

struct Look {
    const char* frame;
    const char* icon;
};

Look lookOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Error: return {"notice-error", "data-error"};
    case Notice::Kind::Warning: return {"notice-warning", "data-warning"};
    case Notice::Kind::Information: return {"notice-information", "data-information"};
    case Notice::Kind::Good: return {"notice-good", "dialog-ok"};
    }
    Q_UNREACHABLE();
}

} // namespace

Notice::Notice(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel), m_sentence(makeSentence({}, "sentence")), m_actions(new QHBoxLayout)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setSpacing(8);
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    layout->addWidget(m_sentence, 1);
    m_actions->setSpacing(8);
    layout->addLayout(m_actions);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
}

void Notice::say(Kind kind, const QString& sentence)
{
    clear();
    const Look look = lookOf(kind);
    setKind(*this, look.frame);
    m_sentence->setText(sentence);
    setKind(*m_sentence, "sentence"); // its colour depends on the frame
    m_icon->setPixmap(icon(QLatin1String(look.icon)).pixmap(16, 16));
    setAccessibleName(sentence);
    show();
}

void Notice::say(const Error& error)
{
    say(Kind::Error, error.message);
    for (QObject* around = parent(); around; around = around->parent())
        if (auto* page = qobject_cast<Page*>(around))
            return page->noteTrouble(error);
}

void Notice::offer(const QString& action, std::function<void()> take)
{
    auto* button = makeButton(action);
    connect(button, &QPushButton::clicked, this, [take = std::move(take)] { take(); });
    m_actions->addWidget(button);
    button->show(); // at once, so that it can be given the focus
}

void Notice::clear()
{
    while (QLayoutItem* item = m_actions->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the button that is being clicked
        delete item;
    }
    m_sentence->clear();
    hide();
}

QString Notice::sentence() const
{
    return m_sentence->text();
}

} // namespace tramyte::ui
