// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/analysing/coveragejob.h"
#include "core/project/analysing/learning.h"
#include "core/project/analysing/suggestionjob.h"
#include "core/project/edits/coverageedits.h"
#include "core/project/merging/merge.h"
#include "core/query/coverage/coveragenotes.h"
#include "tests/support/projects/sampleproject.h"
#include "tests/support/projects/smallproject.h"
#include "tests/support/testmain.h"
#include "tst_coverage.moc"
