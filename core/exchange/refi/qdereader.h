// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/refi/refivalues.h"
#include "core/exchange/refi/refixml.h"

namespace Kodeks {

/// Reads one project.qde; see readQde(). For one use.
class QdeReader
{
public:
    QdeReader(const QByteArray &bytes, const QString &fileName);

    [[nodiscard]] Result<RefiProject> read();

private:
    void readProject();
    void readUsers();
    void readCodeBook();
    void readVariables();
    void readCases();
    void readCase();
    void readSources();
    void readNotes();
    [[nodiscard]] RefiSource readText();
    void readTextPart(RefiSource &source);
    void readPdf();
    void readSelection(RefiSource &source);
    [[nodiscard]] RefiCoding readCoding();
    [[nodiscard]] RefiValue readValue();
    void count(RefiOther other, qsizetype number = 1) { m_project.others[other] += number; }
    void countInside(RefiOther other);
    void readMedium();

    RefiXml m_xml;
    RefiProject m_project;
    qint64 m_selections = 0;
};

} // namespace Kodeks
