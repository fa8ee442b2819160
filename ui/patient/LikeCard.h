// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/LikePeople.h"
#include "ui/common/Widgets.h"

namespace tramyte::ui {

/// People who may be the one on the form, each a step away. Never in the way: hidden while there is none.
class LikeCard final : public Card {
    Q_OBJECT
public:
    explicit LikeCard(QWidget* parent = nullptr);

    void tell(const std::vector<patient::LikePerson>& people, QDate today);

Q_SIGNALS:
    void personWanted(qint64 id);
};

} // namespace tramyte::ui
