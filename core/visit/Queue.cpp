// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/Queue.h"

namespace tramyte::visit {

namespace {

const QString kEmergencyArrival = QStringLiteral("2"); // MA_DOITUONG_KCB

constexpr std::pair<Priority, const char*> kWords[] = {{Priority::Ordinary, "ordinary"}, {Priority::Child, "child"},
    {Priority::Elderly, "elderly"}, {Priority::Pregnant, "pregnant"}, {Priority::Disabled, "disabled"},
    {Priority::Merit, "merit"}, {Priority::Emergency, "emergency"}};

} // namespace

QString wordOf(Priority priority)
{
    for (const auto& [known, word] : kWords) {
        if (known == priority)
            return QString::fromLatin1(word);
    }
    Q_UNREACHABLE();
}

Priority priorityOf(const QString& word)
{
    for (const auto& [priority, known] : kWords) {
        if (word == QLatin1String(known))
            return priority;
    }
    return Priority::Ordinary;
}

int rankOf(Priority priority)
{
    if (priority == Priority::Emergency)
        return 0;
    return priority == Priority::Ordinary ? 2 : 1;
}

Priority priorityByRule(
    const QString& arrivalCode, const std::optional<PartialDate>& birth, QDate day, const PriorityAges& ages)
{
    if (arrivalCode == kEmergencyArrival)
        return Priority::Emergency;
    if (birth && birth->latest().addYears(ages.childUnder) > day)
        return Priority::Child;
    if (birth && birth->earliest().addYears(ages.elderlyFrom) <= day)
        return Priority::Elderly;
    return Priority::Ordinary;
}

bool comesBefore(const QueueRow& one, const QueueRow& other)
{
    const auto group = [](const QueueRow& it) { return it.status != Status::Open ? 2 : it.calledAt ? 0 : 1; };
    if (group(one) != group(other))
        return group(one) < group(other);
    if (group(one) == 2)
        return std::pair(one.closedAt.value_or(Instant{}), one.visit)
            > std::pair(other.closedAt.value_or(Instant{}), other.visit);
    if (group(one) == 0)
        return std::pair(*one.calledAt, one.visit) < std::pair(*other.calledAt, other.visit);
    return std::tuple(rankOf(one.priority), one.arrivedAt, one.ticket, one.visit)
        < std::tuple(rankOf(other.priority), other.arrivedAt, other.ticket, other.visit);
}

} // namespace tramyte::visit
