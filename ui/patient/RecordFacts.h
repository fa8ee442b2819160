// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/Kind.h"
#include "core/patient/Patient.h"
#include "ui/common/Desk.h"
#include "ui/common/Widgets.h"

class QGridLayout;

namespace tramyte::ui {

/// What is known of a person, name and value side by side; what is not known is left out.
class RecordFacts final : public Card {
    Q_OBJECT
public:
    explicit RecordFacts(Desk& desk, QWidget* parent = nullptr);

    void tell(const patient::Patient& patient);

private:
    QString nameOf(catalog::Kind kind, const QString& code) const;

    Desk& m_desk;
    QWidget* m_facts = nullptr;
};

} // namespace tramyte::ui
