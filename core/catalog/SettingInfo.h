// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/catalog/Kind.h"

namespace tramyte::catalog {

/// How a setting is asked for.
enum class SettingType {
    Text,
    Flag,   ///< `1` yes, `0` no
    Choice, ///< one of `choices`
    Code,   ///< a code of `list`
    Number, ///< whole, `least` to `most`
    Folder, ///< a folder of this PC; empty: the usual place
};

struct SettingChoice {
    QString value;
    QString title;
};

/// A setting that the program knows, as a window asks for it.
struct SettingInfo {
    QString name;  ///< `claim.paymentMethod`; the part before the dot is its group
    QString title; ///< the words beside the field
    QString hint;  ///< what it does, one sentence
    SettingType type = SettingType::Text;
    bool mayBeEmpty = true;
    std::vector<SettingChoice> choices = {};
    std::optional<Kind> list = {};
    int least = 0;
    int most = 0;
    QString form = {};     ///< regular expression of a value that is not empty; empty for any
    QString formHint = {}; ///< what a value that does not have this form should be, one sentence
    QString fallback = {}; ///< holds until a value is set

    QString group() const { return name.section(u'.', 0, 0); }
};

/// Every setting in the order in which a window shows them, in the language of the moment.
std::vector<SettingInfo> settingInfos();
std::optional<SettingInfo> findSetting(const QString& name);
/// The words for a group of settings (`station`, `visit`, ...).
QString sayGroup(const QString& group);

/// A value in the form in which it is kept, without a look at lists. Error: Validation, field `value`.
Result<QString> tidied(const SettingInfo& info, const QString& value);

} // namespace tramyte::catalog
