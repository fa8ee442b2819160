// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <vector>

#include <QtGlobal>

namespace tramyte {

enum class Topic { Patients, Visits, Prescriptions, Stock, Bills, Catalog, Users, Settings, Claims, Exports };

/// News after a commit: a topic and the ids concerned, never data. Listeners are called in the announcing thread.
class ChangeFeed {
public:
    using Listener = std::function<void(Topic, const std::vector<qint64>& ids)>;

    /// The number takes the listener off again.
    int subscribe(Listener listener)
    {
        m_listeners.emplace(++m_last, std::move(listener));
        return m_last;
    }
    void unsubscribe(int number) { m_listeners.erase(number); }
    void announce(Topic topic, const std::vector<qint64>& ids = {}) const
    {
        const auto listeners = m_listeners; // a listener may subscribe or leave
        for (const auto& [number, listener] : listeners)
            listener(topic, ids);
    }

private:
    std::map<int, Listener> m_listeners;
    int m_last = 0;
};

} // namespace tramyte
