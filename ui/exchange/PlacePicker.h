// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/Drives.h"
#include "ui/common/Memory.h"

#include <QWidget>
#include <functional>

class QHBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace tramyte::ui {

/// Tells the drives that are plugged in now; tests have drives of their own.
using DriveLook = std::function<std::vector<sync::Drive>()>;

/// Where files go: a stick or disk that is plugged in, or a folder. It sees by itself when a stick comes or goes.
class PlacePicker final : public QWidget, public Remembers {
    Q_OBJECT
public:
    PlacePicker(const QString& name, DriveLook look, QWidget* parent = nullptr);

    /// The folder that files go into; empty while nothing is chosen. On a drive it is one of its own folders.
    QString folder() const;
    /// The stick or disk of that folder; none when a folder was chosen.
    std::optional<sync::Drive> drive() const;
    /// A folder that is offered besides the drives, chosen at once.
    void setFolder(const QString& folder);
    void refresh();
    Memory memory() const override;
    void recall(const Memory& memory) override;
    void chooseFolder();
    /// Puts a button at the end of its line of buttons.
    void addAction(QPushButton* button);

Q_SIGNALS:
    void changed();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void fill(const QString& chosen);

    DriveLook m_look;
    std::vector<sync::Drive> m_drives;
    QString m_folder; ///< chosen by hand
    QStackedWidget* m_stack;
    QListWidget* m_list;
    QLabel* m_hint;
    QPushButton* m_other;
    QHBoxLayout* m_row = nullptr;
    QTimer* m_timer;
};

} // namespace tramyte::ui
