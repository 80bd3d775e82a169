// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/scans/recogniser/pagerecogniser.h"
#include "core/exchange/scans/scanprocess.h"

int main()
{
    return Kodeks::runScanProcess(Kodeks::answerHere);
}
