// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "tests/catch.hpp"

namespace tramyte {

/// The value of a result; fails the test with the error's words when there is none.
template <class T>
T ok(Result<T> result)
{
    if (!result)
        FAIL(result.error().code.toStdString()
            << ": " << result.error().message.toStdString() << " " << result.error().detail.toStdString());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// The error of a result that must be refused.
template <class T>
Error errorOf(const Result<T>& result)
{
    if (result)
        FAIL("expected a refusal, got a value");
    return result.error();
}

} // namespace tramyte
