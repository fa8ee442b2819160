// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

class QComboBox;

namespace tramyte::ui {

/// Picks entries of choice boxes by their letters without accents: `nu` is Nữ. Qt compares letters with their accents
/// and begins anew after less than half a second, so that `nu` picked Nam. One filter for the whole program.
class ChoiceKeys final : public QObject {
    Q_OBJECT
public:
    explicit ChoiceKeys(QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool pick(QComboBox& box, const QString& letters);

    QPointer<QComboBox> m_box;
    QString m_typed; ///< folded, since the last pause
    QElapsedTimer m_since;
};

} // namespace tramyte::ui
