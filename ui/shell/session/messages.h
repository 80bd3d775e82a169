// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <functional>

namespace Kodeks {

/// What the window has to say. The window's own is MessageBar; tests write a small one.
class Messages
{
public:
    /// A verb on a button and what it does.
    struct Offer
    {
        QString verb;
        std::function<void()> act;
    };

    virtual ~Messages() = default;

    /// Something went well, or is good to know; goes away by itself, unless it has an offer. `offer` may be empty.
    virtual void inform(const QString &sentence, Offer offer = {}) = 0;
    /// Something failed; stays until it is closed or the next message comes. `offer` may be empty.
    virtual void report(const Error &error, Offer offer = {}) = 0;
    /// Takes away what is said now.
    virtual void clear() = 0;

    /// Reports the error of a failed result; true if it succeeded.
    template <typename T>
    bool check(const Result<T> &result)
    {
        if (!result)
            report(result.error());
        return result.has_value();
    }
};

} // namespace Kodeks
