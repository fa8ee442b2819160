// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/FormDraft.h"

#include "core/security/DraftService.h"

#include <QTimer>

namespace tramyte::ui {

namespace {

constexpr int kKeptAfterMs = 1000;
const QString kBefore = QStringLiteral("before");

} // namespace

FormDraft::FormDraft(Desk& desk, QString form, std::function<QJsonObject()> content, QObject* parent)
    : QObject(parent), m_desk(desk), m_form(std::move(form)), m_content(std::move(content)), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(kKeptAfterMs);
    connect(m_timer, &QTimer::timeout, this, &FormDraft::keep);
}

void FormDraft::begin(qint64 thing)
{
    m_timer->stop();
    m_thing = thing;
    m_offered = {};
    const auto found = m_desk.drafts.find(m_desk.session, m_form, thing);
    m_isKept = found && *found;
    if (m_isKept) {
        m_offered = (*found)->content;
        m_offeredFrom = (*found)->savedAt;
    }
}

QJsonObject FormDraft::takeOffered()
{
    QJsonObject taken = m_offered;
    QJsonObject typed = m_content();
    const QJsonValue before = taken.take(kBefore);
    if (typed.isEmpty())
        typed = before.toObject();
    else if (before.isObject())
        typed.insert(kBefore, before);
    m_offered = typed;
    m_offeredFrom = m_desk.clock.now();
    return taken;
}

void FormDraft::throwOfferedAway()
{
    m_offered = m_offered.value(kBefore).toObject();
    keep();
}

void FormDraft::touch()
{
    m_timer->start();
}

void FormDraft::keep()
{
    m_timer->stop();
    write(m_content());
}

void FormDraft::finish()
{
    m_timer->stop();
    write({});
}

void FormDraft::write(const QJsonObject& content)
{
    QJsonObject whole = content.isEmpty() ? m_offered : content;
    if (!content.isEmpty() && !m_offered.isEmpty())
        whole.insert(kBefore, m_offered);
    if (!whole.isEmpty())
        m_isKept = m_desk.drafts.save(m_desk.session, m_form, m_thing, whole).has_value() || m_isKept;
    else if (m_isKept && m_desk.drafts.discard(m_desk.session, m_form, m_thing))
        m_isKept = false;
}

} // namespace tramyte::ui
