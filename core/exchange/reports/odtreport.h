// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/exchange/reports/readmemo.h"
#include "core/exchange/reports/taskpassages.h"

#include <functional>
#include <memory>

class QIODevice;

namespace Kodeks {

/// Passages by task as an OpenDocument text: a heading per task, each passage as a quotation and beneath it where it
/// stands and what it says; at the end the memos of the project, its codes and letters.
class OdtReport
{
public:
    /// Writes what passage() has made of the passages of a task, in their order.
    using WritePassages = std::function<Result<>(const TaskPassages &group, QIODevice &device)>;

    OdtReport();
    ~OdtReport();
    Q_DISABLE_COPY_MOVE(OdtReport)

    /// A passage as it stands in the document.
    [[nodiscard]] QByteArray passage(const PassageRow &row);
    struct Memos
    {
        QList<ReadMemo> memos;
        LetterCalling calling = LetterCalling::Sender;
    };
    /// What stands above the passages.
    struct Head
    {
        QString title;
        QString only = {}; ///< the query that all passages fulfil; empty: there is none
    };
    /// The whole document, to a device in which one can go back. Errors: those of ZipWriter and `passages`.
    [[nodiscard]] static Result<> write(QIODevice &device, const Head &head, const QList<TaskPassages> &groups,
        const WritePassages &passages, const Memos &memos);

private:
    class Content;
    std::unique_ptr<Content> m_content;
};

} // namespace Kodeks
