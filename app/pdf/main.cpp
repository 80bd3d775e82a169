// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/reading/pdfprogram.h"

int main()
{
    return Kodeks::runPdfProgram();
}
