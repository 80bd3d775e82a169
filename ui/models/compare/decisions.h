// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/project/edits/mergepreview.h"
#include "ui/models/codes/codevalue.h"

#include <functional>

class QWidget;

namespace Kodeks {

/// A question whose answer changes something.
struct Question
{
    QString title; ///< what is asked, short: “Remove “Sykehjem”?”
    QString text;  ///< what will happen
    QString verb;  ///< on the button that does it: “Remove”
    bool loses = false; ///< doing it takes something away, so the other button is the default
};

/// Asks the person. Nothing here waits: the answer comes through the function handed in, which is called at most once
/// and only if the person agreed. `parent` is the widget it is about; if that goes, the question goes.
class Decisions
{
public:
    virtual ~Decisions() = default;

    virtual void confirm(QWidget *parent, const Question &question, std::function<void()> agreed) = 0;
    /// Lets a code (new: without a key) be filled in; what comes back has no problem that codeProblem() knows.
    virtual void editCode(
        QWidget *parent, const Codebook &codebook, const CodeValue &code, std::function<void(CodeValue)> edited)
        = 0;
    /// What merging a code into the one of that key would do; called in another thread.
    using MergePreviewer = std::function<Result<MergePreview>(qint64 into)>;
    /// Lets another code of the same list be chosen for `code` to be merged into, having said what happens to its
    /// `passages`, and of each choice what `preview` says.
    virtual void chooseTarget(QWidget *parent, const Codebook &codebook, const CodeValue &code, qsizetype passages,
        const MergePreviewer &preview, std::function<void(qint64)> chosen)
        = 0;
};

} // namespace Kodeks
