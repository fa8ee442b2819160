// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/CodeEdit.h"

namespace tramyte::ui {

/// Picks a commune; each is told with its province, since many share their name.
class CommuneEdit final : public CodeEdit {
    Q_OBJECT
public:
    explicit CommuneEdit(Desk& desk, QWidget* parent = nullptr);

    /// Of a commune; empty when it is not in the list.
    QString provinceOf(const QString& commune) const;

protected:
    Suggestion suggestionOf(const catalog::Entry& entry) const override;

private:
    Desk& m_desk;
};

} // namespace tramyte::ui
